import { list } from './list.ts';

/** Names of South Asia. */
export const INDIAN = {
    given: list(`
        Aarav Vivaan Aditya Arjun Rohan Rahul Amit Sanjay Vijay Rajesh Suresh Ramesh Mahesh Ganesh Dinesh Anil Sunil
        Vinod Manoj Pankaj Deepak Vikram Ashok Prakash Ravi Kiran Arun Karthik Srinivas Venkatesh Murali Senthil
        Balaji Harish Girish Naveen Praveen Sandeep Gurpreet Harpreet Manpreet Jaswinder Balwinder Imran Faisal
        Salman Zubair Bilal Usman Tariq Nadeem Siddharth Abhishek Nikhil Gaurav Saurabh Varun Tarun Yash Dhruv
        Ishaan Krishna Gopal Hari Nitin Sachin Ananya Diya Aadhya Saanvi Priya Pooja Neha Kavita Sunita Anita Geeta
        Meena Lakshmi Saraswati Radha Sita Deepa Shobha Rekha Usha Asha Nisha Swati Shweta Divya Kavya Aishwarya
        Padma Vasudha Bhavana Sushma Jyoti Kiranjit Simran Amrita Rani Fatima Ayesha Zainab Sana Mehwish Nazia Tanvi
        Ishita Riya Shreya Meera Nandini Gayatri Revathi Thara Vidya Chitra
    `),
    family: list(`
        Sharma Verma Gupta Agarwal Bansal Mittal Jain Shah Patel Mehta Desai Joshi Trivedi Parekh Gandhi Modi
        Chauhan Rathore Singh Gill Sandhu Dhillon Grewal Sidhu Bedi Kapoor Khanna Malhotra Chopra Arora Bhatia Sethi
        Kohli Mukherjee Banerjee Chatterjee Bhattacharya Ghosh Bose Sen Dutta Chakraborty Iyer Iyengar Subramanian
        Krishnan Raghunathan Venkataraman Narayanan Ramachandran Pillai Nair Menon Kurian Varghese Reddy Naidu Rao
        Shetty Hegde Kulkarni Deshmukh Deshpande Patil Jadhav Shinde Pawar Gaikwad Mishra Tiwari Dubey Pandey Shukla
        Yadav Thakur Rajput Khan Ahmed Hussain Malik Qureshi Siddiqui Ansari Chaudhry Butt Perera Fernando
        Jayawardena Wickramasinghe Rahman Hossain Chowdhury
    `)
};
